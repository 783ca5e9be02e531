// The fuzzer's program: `Fuzzing TARGET [OPTIONS OF LIBFUZZER] [CORPUS]`; `.ci/fuzz` builds and runs it.

import FuzzProperties
import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@main
enum FuzzRun {
  // A function that C calls carries nothing with it.
  private static let target: FuzzTarget = {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
    guard let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init) else {
      say("usage: Fuzzing \(names) [OPTION…] [CORPUS]")
      exit(64)
    }
    return target
  }()

  static func main() {
    // The fuzzer does not see the target's name.
    _ = target
    var count = CommandLine.argc - 1
    var arguments = CommandLine.unsafeArgv + 1
    arguments[0] = CommandLine.unsafeArgv[0]
    let status = runFuzzer(&count, &arguments) { bytes, length in
      do { try FuzzRun.target.check(Array(UnsafeBufferPointer(start: bytes, count: length))) } catch {
        FuzzRun.say("\(FuzzRun.target.rawValue): not true: \(error)")
        abort()
      }
      return 0
    }
    exit(status)
  }

  private static func say(_ text: String) {
    let line = Array("\(text)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}
