# Completion of trekkersgroep in bash. The program itself tells what can follow: what it offers is in the language of the program.

# A word as it was meant, without its quotes and backslashes.
__trekkersgroep_meant() {
  local word=$1
  case $word in
    \'*) word=${word#\'} word=${word%\'} ;;
    \"*) word=${word#\"} word=${word%\"} ;;
    *) word=${word//\\/} ;;
  esac
  case $word in "~/"*) word=$HOME/${word#"~/"} ;; esac
  printf '%s' "$word"
}

_trekkersgroep() {
  local typed=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} program word line
  local -a words
  COMPREPLY=()
  # --folder=… comes in three words.
  if [ "$typed" = = ]; then typed=''; elif [ "$previous" = = ]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$previous" = --folder ]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$(__trekkersgroep_meant "$typed")")
    return
  fi
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$typed"; do words+=("$(__trekkersgroep_meant "$word")"); done
  program=$(__trekkersgroep_meant "${COMP_WORDS[0]}")
  while IFS= read -r line; do
    line=${line%%$'\t'*}
    # Inside quotes a value stands as it is.
    case $typed in \'*|\"*) ;; *) line=$(printf '%q' "$line") ;; esac
    COMPREPLY+=("$line")
  done < <("$program" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _trekkersgroep trekkersgroep
