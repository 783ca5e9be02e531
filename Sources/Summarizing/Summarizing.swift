// Summarizing
