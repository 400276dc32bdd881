# SPDX-License-Identifier: MIT
# The Debian package: `cpack -G DEB` in a build folder, or app/package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sendmail-wizard)
set(CPACK_PACKAGE_VENDOR "The sendmail-wizard authors")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/debian_maintainer.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_files.cmake)
set(CPACK_DEBIAN_FILES ${PROJECT_SOURCE_DIR}/resources/debian) # for that script
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Libraries are found by dpkg-shlibdeps. A plugin that draws the icons is none, and without it there are none.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS qt6-svg-plugins)
# The program does its work without them, with no .cf files, no Qt on Wayland and English file choosers, and says what is
# missing. None of them brings a mail server along: the files are often for other hosts.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "m4, sendmail-cf, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS sendmail-bin)

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "wizard that writes, previews and explains sendmail configurations")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A few questions (what a host is for, where its mail goes, what name the
mail goes under, who may connect) become sendmail's .mc files, and GNU m4
makes the .cf files of them while one types. Each line is explained: what
it does, why it is there, and what goes wrong without it.

The result is a bundle for one host, with a script that checks the host,
installs after a backup, and can take everything back. The host itself
needs nothing but sendmail.

All of it works in a window and on the command line.")

if(SENDMAIL_WIZARD_HOMEPAGE)
    set(CPACK_PACKAGE_HOMEPAGE_URL ${SENDMAIL_WIZARD_HOMEPAGE})
endif()

include(CPack)
