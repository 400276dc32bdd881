# SPDX-License-Identifier: MIT
# The parts of install.sh in the order in which they stand in it.
set(installer_parts
    head.sh
    data.sh
    tools.sh
    lock.sh
    service.sh
    preflight.sh
    build.sh
    tables.sh
    stage.sh
    check.sh
    backup.sh
    queue.sh
    restore.sh
    apply.sh
    rollback.sh
    status.sh
    main.sh
)
list(TRANSFORM installer_parts PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
