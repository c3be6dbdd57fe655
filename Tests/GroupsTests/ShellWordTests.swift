import Testing

@testable import Groups

/// A command that a person is told can be copied, whatever their folders are called.
struct ShellWordTests {
  @Test(arguments: [
    ("/home/a/.local/state/voorbeeld", "/home/a/.local/state/voorbeeld"),
    ("/home/mijn map", "'/home/mijn map'"), ("/home/$USER", "'/home/$USER'"), ("/home/a'b", #"'/home/a'\''b'"#),
    ("", "''"), ("~/x", "'~/x'"), ("/home/één", "'/home/één'"),
  ]) func aFolderIsOneWord(_ path: String, _ quoted: String) {
    #expect(ShellWord.quoted(path) == quoted)
  }
}
