#!/bin/sh
# Dateline in one file: this script, and behind it the jar, which Java finds by its end. The script gives Java the options
# that a jar cannot carry, and a class archive that makes the start quicker.
# Where a standard stream was closed, Java would take its number for a file. An empty input takes its place; Java finds that it
# cannot write to it.
{ command : <&0; } 2>/dev/null || exec </dev/null
{ command : >&1; } 2>/dev/null || exec 1</dev/null
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

# A package brings a Java of its own, beside the folder of this file.
java=java
if [ -x "${jar%/*}/../runtime/bin/java" ]; then
  java=${jar%/*}/../runtime/bin/java
elif [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it"
fi
java=$(command -v "$java") || fail "Java 17 or newer is needed, and there is no java on the PATH; install it or set JAVA_HOME"

# A Java says its version in a file beside bin; asking the Java itself would cost as much as a start.
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

# In a locale that knows no letters but ASCII, Java would garble file names and arguments. What the locale was is kept for
# the choice of marks on the screen.
locale=${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}
case $locale in
C | POSIX) LC_ALL=C.UTF-8; DATELINE_LOCALE=$locale; export LC_ALL DATELINE_LOCALE ;;
esac

# The quick compiler alone is best for a session of short tasks, for an import of 10,000 cards (2.2 s of processor time, not 3.8)
# and for a forecast of a month; what computes for minutes gets both.
tier=-XX:TieredStopAtLevel=1
for word; do
  case $word in
  tune) tier=-XX:+TieredCompilation ;;
  esac
done

# A class archive is code. It is taken only where it and its folder are the user's or root's and nobody else can write them, and
# where nobody else can put another folder in the place of one on the way to it.
trusted() {
  own=; [ -O "$1" ] && own=yes
  at=$1
  set --
  while [ -n "$at" ]; do set -- "$@" "$at"; at=${at%/*}; done
  lines=0 owner= owners=
  while read -r mode _ uid gid _; do # the file comes last, and its folder before it
    lines=$((lines + 1)) owner=$uid owners="$owners $uid"
    case $mode in
    ?????????[tT]*) [ $lines -le $(($# - 2)) ] && continue ;; # as /tmp: others cannot rename what is not theirs
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

# The archive lies beside the file where the build made one for this very Java; else in the cache, where the first start on a
# terminal leaves it for the next. Java ignores one that does not fit, and -Xlog:disable keeps it from saying so.
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
      # twice in a subshell, so that the program is not its parent; by then the session has long begun
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

# With -jar, Java 17 reads the jar's directory once more, which takes 10 ms. Java 24 and newer need -jar, because only then the
# manifest allows SQLite's native library.
case ${runtime%%[!0-9]*} in
1? | 2[0-3]) set -- -cp "$jar" dev.dateline.cli.Main "$@" ;;
*) set -- -jar "$jar" "$@" ;;
esac

# The archive is mapped where it was made for, which saves 12 ms; newer versions of Java 17 would move it at each start.
exec "$java" $tier -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:+UseSerialGC -XX:-UsePerfData "-XX:SharedArchiveFile=$archive" -Xshare:auto -Xlog:disable "-Ddateline.locale=$locale" "-Ddateline.archive=$archive" "-Ddateline.refused=$refused" "$@"
exit 127
