# dateline completion for bash; in ~/.bashrc: source <(dateline completion bash)
_dateline() {
  local line=${COMP_LINE:0:COMP_POINT} word colon
  word=${line##*[[:space:]]}
  local IFS=$'\n'
  COMPREPLY=($("$1" completion --line "$line" 2>/dev/null))
  # bash takes a colon for the end of a word and completes only what is behind it
  if [[ $COMP_WORDBREAKS == *:* && $word == *:* ]]; then
    colon=${word%"${word##*:}"}
    COMPREPLY=("${COMPREPLY[@]#"$colon"}")
  fi
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
}
complete -o bashdefault -o default -F _dateline dateline
