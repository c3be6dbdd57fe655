# Completion of trekkersgroep in bash. The program itself tells what can follow: what it offers is in the language of the program.

# A word as it was meant, without its quotes and backslashes.
__trekkersgroep_meant() {
  local typed=$1 quote='' sign word='' i
  for ((i = 0; i < ${#typed}; i++)); do
    sign=${typed:i:1}
    case $quote$sign in
      \'\' | \"\") quote='' ;;
      \' | \") quote=$sign ;;
      \"\\) case ${typed:i+1:1} in [\"\\\$\`]) i=$((i + 1)) ;; esac; word+=${typed:i:1} ;;
      \\) i=$((i + 1)); word+=${typed:i:1} ;;
      *) word+=$sign ;;
    esac
  done
  case $word in "~/"*) word=$HOME/${word#"~/"} ;; esac
  printf '%s' "$word"
}

# A value as it stands after what was typed: names are other people's, and nothing in them may be a command.
__trekkersgroep_written() {
  local value=$2
  case $1 in
    \'*) value=${value//\'/\'\\\'\'} ;;
    \"*)
      value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`}
      value=${value//!/\"\'!\'\"}
      ;;
    *) value=$(printf '%q' "$value") ;;
  esac
  printf '%s' "$value"
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
    COMPREPLY+=("$(__trekkersgroep_written "$typed" "${line%%$'\t'*}")")
  done < <("$program" complete -- "${words[@]}" 2>/dev/null)
}

complete -F _trekkersgroep trekkersgroep
