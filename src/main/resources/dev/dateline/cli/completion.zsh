#compdef dateline
# dateline completion for zsh; in ~/.zshrc, after compinit: source <(dateline completion zsh)
_dateline() {
  local -a found
  found=("${(@f)$("${words[1]}" completion --line "$LBUFFER" 2>/dev/null)}")
  if [[ -n ${found[1]} ]]; then
    compadd -S '' -- ${(M)found:#*:}
    compadd -- ${found:#*:}
  else
    _files
  fi
}
compdef _dateline dateline
