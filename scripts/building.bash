# How scripts/start and scripts/bench build; they source it.

# is_fresh MADE SOURCE...
is_fresh() {
    [[ -f $1 && -z $(find "${@:2}" -newer "$1" -print -quit) ]]
}

# run_maven ARGUMENT...: as a job, so that a signal is no failure of it, and ends it at once with the script
run_maven() {
    trap 'end_maven 130' INT
    trap 'end_maven 143' TERM
    mvn -q -B "$@" &
    wait "$!" || return
    trap - INT TERM
}

end_maven() {
    kill $(jobs -p) 2>/dev/null || true
    wait
    exit "$1"
}
