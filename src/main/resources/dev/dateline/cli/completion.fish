# dateline completion for fish: dateline completion fish > ~/.config/fish/completions/dateline.fish
function __dateline_complete
    set -l words (commandline -opc)
    set -l found ($words[1] completion --line (commandline -cp | string collect) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c dateline -f -a '(__dateline_complete)'
