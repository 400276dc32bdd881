# SPDX-License-Identifier: MIT
# What is installed, and where. Debian's own places and forms: see debian.cmake.
set(resources ${PROJECT_SOURCE_DIR}/resources)

install(TARGETS sendmail-wizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${resources}/man/sendmail-wizard.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${resources}/answers.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/sendmail-wizard)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
# Where the README's links look for them.
install(DIRECTORY ${resources}/screenshots DESTINATION ${CMAKE_INSTALL_DOCDIR}/resources)

install(FILES ${resources}/completions/sendmail-wizard.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME sendmail-wizard)
install(FILES ${resources}/completions/_sendmail-wizard DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES ${resources}/completions/sendmail-wizard.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Desktops join what belongs together by the file's name.
include(${CMAKE_CURRENT_LIST_DIR}/metainfo.cmake)
configure_file(${resources}/desktop/entry.desktop.in ${SENDMAIL_WIZARD_ID}.desktop @ONLY)
write_metainfo("${SENDMAIL_WIZARD_HOMEPAGE}" ${CMAKE_CURRENT_BINARY_DIR}/${SENDMAIL_WIZARD_ID}.metainfo.xml)
configure_file(${resources}/desktop/answers-type.xml.in ${SENDMAIL_WIZARD_ID}.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${SENDMAIL_WIZARD_ID}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${SENDMAIL_WIZARD_ID}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${SENDMAIL_WIZARD_ID}.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

# sendmail-wizard.svg for every size, sendmail-wizard-16.svg drawn for 16 pixels.
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${resources}/icons/sendmail-wizard.svg
    DESTINATION ${icons}/scalable/apps RENAME ${SENDMAIL_WIZARD_ID}.svg)
foreach(size 16 22 24 32 48)
    if(EXISTS ${resources}/icons/sendmail-wizard-${size}.svg)
        install(FILES ${resources}/icons/sendmail-wizard-${size}.svg
            DESTINATION ${icons}/${size}x${size}/apps RENAME ${SENDMAIL_WIZARD_ID}.svg)
    endif()
endforeach()
