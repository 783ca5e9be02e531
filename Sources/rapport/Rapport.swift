import ArgumentParser

@main
struct Rapport: ParsableCommand {
  func run() { print(PackageResources.after_call_yaml.count) }
}
