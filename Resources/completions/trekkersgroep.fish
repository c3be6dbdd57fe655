# Completion of trekkersgroep in fish. The program itself tells what can follow: what it offers is in the language of the program.

function __trekkersgroep_complete
  set -l words (commandline -opc)
  set -l typed (commandline -ct | string unescape)
  $words[1] complete -- $words[2..-1] "$typed" 2>/dev/null
end

complete -c trekkersgroep -f -a '(__trekkersgroep_complete)'
complete -c trekkersgroep -l folder -x -a '(__fish_complete_directories)'
