#!/bin/sh
# Dateline in one file: this script, followed by the jar, which Java finds from the end of the file. The script gives Java
# options that a jar cannot contain, and a class archive that makes the start faster.
# If a standard stream is closed, Java gives its number to a file. So an empty input is opened in its place. Java then finds
# that it cannot write to it. A test must not open a file, because that would get the number of the closed stream.
{ command : 3<&0; } 2>&- || exec </dev/null
{ command : 3>&1; } 2>&- || exec 1</dev/null
command : 3>&2 || exec 2</dev/null

fail() { echo "dateline: $1" >&2; exit 1; }

if ! [ "${PWD:-/dev/null}" -ef . ] && [ -z "$(pwd -P 2>/dev/null)" ]; then
  fail "the folder you are in does not exist any more; go to another one (cd) and try again"
fi

jar=$0
if [ -L "$jar" ]; then jar=$(readlink -f "$jar"); fi
case $jar in
/*) ;;
*) jar=$PWD/$jar ;;
esac

# A package has its own Java, next to the folder of this file.
java=java
if [ -x "${jar%/*}/../runtime/bin/java" ]; then
  java=${jar%/*}/../runtime/bin/java
elif [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it"
fi
java=$(command -v "$java") || fail "Java 17 or newer is needed, and there is no java on the PATH; install it or set JAVA_HOME"

# The version of Java is in a file next to bin. To ask Java itself would take as long as a start.
home=$java
if [ -L "$home" ]; then home=$(readlink -f "$home"); fi
release=${home%/bin/java}/release
runtime=
if [ -r "$release" ]; then
  while IFS='="' read -r key _ value _; do
    case $key in
    JAVA_RUNTIME_VERSION) runtime=$value ;;
    JAVA_VERSION)
      case ${value%%[!0-9]*} in
      [1-9] | 1[0-6]) fail "Java 17 or newer is needed, and $java is $value; install a newer one or set JAVA_HOME" ;;
      esac
      ;;
    esac
  done <"$release"
fi

# In a locale that has only ASCII letters, Java would garble file names and arguments. The program still gets the name of
# the locale, to choose signs for the screen.
locale=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
case $locale in
C | POSIX) LC_ALL=C.UTF-8; DATELINE_LOCALE=$locale; export LC_ALL DATELINE_LOCALE ;;
esac

# Java's fast compiler alone is best for short tasks, for an import of 10,000 cards (2.2 s of processor time instead of 3.8)
# and for a forecast of a month. A command that computes for minutes gets both compilers.
tier=-XX:TieredStopAtLevel=1
for word; do
  case $word in
  tune) tier=-XX:+TieredCompilation ;;
  esac
done

# A class archive is code. It is used only if it and its folder belong to the user or root, nobody else can write to them, and
# nobody else can replace a folder of its path.
trusted() {
  own=; [ -O "$1" ] && own=yes
  at=$1
  set --
  while [ -n "$at" ]; do set -- "$@" "$at"; at=${at%/*}; done
  lines=0 owner= owners=
  while read -r mode _ uid gid _; do # the file is the last line, and its folder the line before
    lines=$((lines + 1)) owner=$uid owners="$owners $uid"
    case $mode in
    ?????????[tT]*) [ $lines -le $(($# - 2)) ] && continue ;; # like /tmp: others cannot rename files that are not theirs
    esac
    case $mode in
    ????????w*) return 1 ;;
    ?????w*) [ $lines -le $(($# - 2)) ] && [ "$gid" = "$uid" ] || return 1 ;;
    esac
  done <<EOF
$(ls -ldLn "$@" 2>/dev/null)
EOF
  for uid in $owners; do [ "$uid" = 0 ] || [ "$uid" = "$owner" ] || return 1; done
  [ $lines = $# ] && { [ "$owner" = 0 ] || [ -n "$own" ]; }
}

# If the build made an archive for this version of Java, it is next to this file. Otherwise it is in the cache, where the
# first start on a terminal makes it for later starts. Java ignores an archive that does not fit. -Xlog:disable hides the message.
archive=$jar-$runtime.jsa
none=/dev/null/none refused=
if [ -f "$archive" ]; then
  trusted "$archive" || { refused=$archive archive=$none; }
else
  archive=$none
  cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  case $cache in
  /*)
    cache=$cache/dateline
    key=$(ls -lLn "$jar" "$home" 2>/dev/null | cksum)
    made=$cache/start-${key%% *}.jsa
    if [ -f "$made" ]; then
      if trusted "$made"; then archive=$made; else refused=$made; fi
    elif [ -t 1 ] && (umask 077 && mkdir -p "$cache") 2>/dev/null && trusted "$cache/."; then
      archive=$made
      # two subshells, so that this process is not a child of the program; the session has begun long before it ends
      ( (
        exec >/dev/null 2>&1 </dev/null
        trap '' HUP INT
        list=$cache/start-$$.classlist
        rm -f "$cache"/start-*.jsa
        "$java" -Xshare:auto -cp "$jar" dev.dateline.cli.ClassList >"$list" &&
          "$java" -XX:+UseSerialGC -Xshare:dump "-XX:SharedClassListFile=$list" "-XX:SharedArchiveFile=$archive.$$" -cp "$jar" &&
          mv -f "$archive.$$" "$archive"
        rm -f "$list" "$archive.$$"
      ) & )
    fi
    ;;
  esac
fi

# With -jar, Java 17 reads the list of files in the jar a second time, which takes 10 ms. Java 24 and newer need -jar, because
# only then does the manifest allow SQLite's native library.
case ${runtime%%[!0-9]*} in
1? | 2[0-3]) set -- -cp "$jar" dev.dateline.cli.Main "$@" ;;
*) set -- -jar "$jar" "$@" ;;
esac

# The archive is mapped at the address for which it was made, which saves 12 ms. Newer versions of Java 17 would move it at each start.
exec "$java" $tier -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC -XX:-UsePerfData "-XX:SharedArchiveFile=$archive" -Xshare:auto -Xlog:disable "-Ddateline.locale=$locale" "-Ddateline.archive=$archive" "-Ddateline.refused=$refused" "$@"
exit 127
