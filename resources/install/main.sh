# SPDX-License-Identifier: MIT
# --- the command line -------------------------------------------------------------------------------------------------

main() {
    trap clean_up EXIT
    trap 'exit 1' HUP INT TERM
    verb=${1-}
    case $verb:$# in
    --help:1)
        usage
        exit 0
        ;;
    --check:1 | --apply:1 | --status:1 | --rollback:1 | --rollback:2) ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    read_data
    case $verb in
    --check) do_check ;;
    --apply) do_apply ;;
    --status) do_status ;;
    --rollback) do_rollback "${2-}" ;;
    esac
}

main "$@"
