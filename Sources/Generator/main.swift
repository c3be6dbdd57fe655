import Catalogue

// Makes what is generated from Resources/catalogue, screens, settings and commands anew, or with --check says which files are stale.
// It is run in the folder of the package.
do {
  let stale = try DocumentGenerator.run(check: Swift.CommandLine.arguments.contains("--check"))
  for path in stale { Folder.complain("\(path) is stale: run make generate") }
  if !stale.isEmpty { Folder.exitWithFailure() }
} catch let fault as CatalogueFault {
  Folder.complain(fault.sentence.en)
  Folder.exitWithFailure()
} catch {
  Folder.complain("\(error)")
  Folder.exitWithFailure()
}
