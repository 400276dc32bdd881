# SPDX-License-Identifier: MIT
# --- the command line -------------------------------------------------------------------------------------------------

wrong_usage() {
    usage >&2
    exit 2
}

read_command_line() {
    verb=${1-} wanted_backup='' test_address=''
    case $verb:$# in
    --help:1)
        usage
        exit 0
        ;;
    --check:1 | --apply:1 | --status:1 | --backups:1 | --rollback:1) ;;
    --rollback:2) wanted_backup=$2 ;;
    --apply:3)
        [ "$2" = --test-message ] || wrong_usage
        test_address=$3
        need_address "$test_address"
        ;;
    *) wrong_usage ;;
    esac
}

main() {
    trap clean_up EXIT
    trap 'exit 1' HUP INT TERM
    read_command_line "$@"
    need_tools
    read_data
    find_state
    [ "$verb" = --backups ] || {
        remove_old_work_folders
        make_work_folder
        find_manager
        find_m4
    }
    case $verb in
    --check) do_check ;;
    --apply) do_apply ;;
    --status) do_status ;;
    --backups) do_backups ;;
    --rollback) do_rollback "$wanted_backup" ;;
    esac
}

main "$@"
