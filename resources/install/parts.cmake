# SPDX-License-Identifier: MIT
# The parts of install.sh in the order in which they stand in it.
set(installer_parts
    head.sh
    data.sh
    tools.sh
    service.sh
    preflight.sh
    stage.sh
    backup.sh
    apply.sh
    rollback.sh
    status.sh
    main.sh
)
list(TRANSFORM installer_parts PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
