package dev.dateline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shell, and the script with which it completes command lines by calling the program. */
enum Shell {
    BASH("""
            # dateline completion for bash; in ~/.bashrc: source <(dateline completion bash)
            _dateline() {
              local line=${COMP_LINE:0:COMP_POINT} word colon
              word=${line##*[[:space:]]}
              local IFS=$'\\n'
              COMPREPLY=($("$1" completion --line "$line" 2>/dev/null))
              # bash takes a colon for the end of a word and completes only what is behind it
              if [[ $COMP_WORDBREAKS == *:* && $word == *:* ]]; then
                colon=${word%"${word##*:}"}
                COMPREPLY=("${COMPREPLY[@]#"$colon"}")
              fi
              if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]]; then compopt -o nospace; fi
            }
            complete -o bashdefault -o default -F _dateline dateline
            """),
    ZSH("""
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
            """),
    FISH("""
            # dateline completion for fish: dateline completion fish > ~/.config/fish/completions/dateline.fish
            function __dateline_complete
                set -l words (commandline -opc)
                set -l found ($words[1] completion --line (commandline -cp | string collect) 2>/dev/null)
                if test (count $found) -gt 0
                    printf '%s\\n' $found
                else
                    __fish_complete_path (commandline -ct)
                end
            end
            complete -c dateline -f -a '(__dateline_complete)'
            """);

    private final String script;

    Shell(String script) {
        this.script = script;
    }

    String script() {
        return script;
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(shell -> shell.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static Optional<Shell> of(String name) {
        return Arrays.stream(values())
                .filter(shell -> shell.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
