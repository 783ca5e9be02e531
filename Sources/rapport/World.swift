// The world as the commands see it, handed in and never fetched: clock, environment, names, randomness.

import Glibc
import Records

/// Everything outside the program that a command may ask.
struct World: Sendable {
  /// The value of an environment variable; nil if it is not set or empty.
  var environment: @Sendable (String) -> String?
  /// The present moment in local time.
  var now: @Sendable () -> Timestamp
  /// Seconds that never jump, for durations.
  var seconds: @Sendable () -> Int
  var hostName: @Sendable () -> String
  var loginName: @Sendable () -> String
  /// The home folder that the list of logins has for this one; nil if it has none.
  var listedHome: @Sendable () -> String?
  var random: @Sendable () -> UInt64
  /// What stands in the settings files, the user's before the system's.
  var settings: [SettingsFile] = []

  /// This machine.
  static let real = World(
    environment: { name in getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } },
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Timestamp(
        milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000,
        offsetMinutes: offsetMinutes(at: time.tv_sec))
    },
    seconds: {
      var time = timespec()
      clock_gettime(CLOCK_BOOTTIME, &time)
      return time.tv_sec
    },
    hostName: {
      var name = [CChar](repeating: 0, count: 256)
      return gethostname(&name, 255) == 0 ? text(name) : "desk"
    },
    loginName: {
      guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return "\(getuid())" }
      return String(cString: name)
    },
    listedHome: {
      guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return nil }
      return home.pointee == 0 ? nil : String(cString: home)
    },
    random: { UInt64.random(in: .min ... .max) })

  /// This machine with its settings; what is wrong in them does not hold, and is not said.
  static var configured: World {
    var world = real
    world.settings = [SettingsFile.ofUser(in: real), SettingsFile.ofSystem(in: real)].compactMap(\.self)
    return world
  }

  /// This machine with its settings, for a command.
  /// - Throws: every mistake in their files, in the language of the command.
  static func configured(_ common: CommonOptions) throws -> World {
    let world = configured
    let words = try common.words(in: world)
    let mistakes = world.settings.flatMap { $0.lines(words) }
    guard mistakes.isEmpty else { throw FileComplaint(lines: mistakes) }
    return world
  }

  /// The home folder of whoever runs the program; nil for a login that has none.
  /// A `HOME` that is no path from the root would be another folder wherever the program is started.
  var homeFolder: String? { environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? listedHome() }

  /// The folder that a variable names from the root or from the home folder; nil for any other value.
  func folder(inVariable name: String) -> String? {
    environment(name).flatMap { GivenPath.expanded($0, home: homeFolder) }.flatMap {
      $0.hasPrefix("/") ? $0 : nil
    }
  }

  /// A new id, made at that moment.
  func makeID(_ milliseconds: Int) -> RecordID {
    RecordID(milliseconds: milliseconds, random: (random(), random()))
  }

  /// 128 random bits as hexadecimal digits.
  func makeSalt() -> String {
    [random(), random()].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static func offsetMinutes(at seconds: time_t) -> Int {
    var (seconds, local) = (seconds, tm())
    localtime_r(&seconds, &local)
    return local.tm_gmtoff / 60
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
