#include "CYAML.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct rapport_yaml {
  yaml_parser_t parser;
  yaml_event_t event;
  unsigned char text[];
};

rapport_yaml *rapport_yaml_open(const void *bytes, size_t length) {
  rapport_yaml *yaml = calloc(1, sizeof *yaml + length);
  if (!yaml) return NULL;
  if (!yaml_parser_initialize(&yaml->parser)) {
    free(yaml);
    return NULL;
  }
  if (length) memcpy(yaml->text, bytes, length);
  yaml_parser_set_encoding(&yaml->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&yaml->parser, yaml->text, length);
  return yaml;
}

void rapport_yaml_close(rapport_yaml *yaml) {
  yaml_event_delete(&yaml->event);
  yaml_parser_delete(&yaml->parser);
  free(yaml);
}

static rapport_yaml_event placed(char kind, yaml_mark_t from, yaml_mark_t to) {
  return (rapport_yaml_event){
    .kind = kind,
    .from_line = from.line + 1,
    .from_column = from.column + 1,
    .to_line = to.line + 1,
    .to_column = to.column + 1,
    .text = "",
  };
}

static rapport_yaml_event error(const yaml_parser_t *parser) {
  yaml_mark_t from = parser->context ? parser->context_mark : parser->problem_mark;
  rapport_yaml_event event = placed('!', from, parser->problem_mark);
  if (parser->problem) event.text = parser->problem;
  // A tab that indents a key is "a character that cannot start any token" to libyaml, like any other.
  bool at_tab = parser->buffer.pointer != parser->buffer.last && *parser->buffer.pointer == '\t';
  if (at_tab && !strcmp(event.text, "found character that cannot start any token"))
    event.text = "found a tab character that violates indentation";
  event.length = strlen(event.text);
  return event;
}

static rapport_yaml_event marked(char kind, const yaml_event_t *event, const void *anchor, const void *tag) {
  rapport_yaml_event result = placed(kind, event->start_mark, event->end_mark);
  result.anchored = anchor != NULL;
  result.tagged = tag != NULL;
  return result;
}

static rapport_yaml_event scalar(const yaml_event_t *event) {
  const __typeof__(event->data.scalar) *scalar = &event->data.scalar;
  rapport_yaml_event result = marked('"', event, scalar->anchor, scalar->tag);
  result.quoted = scalar->style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
                  scalar->style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
  result.text = (const char *)scalar->value;
  result.length = scalar->length;
  return result;
}

rapport_yaml_event rapport_yaml_next(rapport_yaml *yaml) {
  yaml_event_t *event = &yaml->event;
  for (;;) {
    yaml_event_delete(event);
    if (!yaml_parser_parse(&yaml->parser, event)) return error(&yaml->parser);
    switch (event->type) {
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_END_EVENT:
      continue;
    case YAML_DOCUMENT_START_EVENT:
      return marked('-', event, NULL, NULL);
    case YAML_ALIAS_EVENT:
      return marked('*', event, NULL, NULL);
    case YAML_SCALAR_EVENT:
      return scalar(event);
    case YAML_SEQUENCE_START_EVENT:
      return marked('[', event, event->data.sequence_start.anchor, event->data.sequence_start.tag);
    case YAML_MAPPING_START_EVENT:
      return marked('{', event, event->data.mapping_start.anchor, event->data.mapping_start.tag);
    case YAML_SEQUENCE_END_EVENT:
      return marked(']', event, NULL, NULL);
    case YAML_MAPPING_END_EVENT:
      return marked('}', event, NULL, NULL);
    case YAML_NO_EVENT:
    case YAML_STREAM_END_EVENT:
      return marked('.', event, NULL, NULL);
    }
  }
}
