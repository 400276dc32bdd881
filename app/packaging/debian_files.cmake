# SPDX-License-Identifier: MIT
# CPack runs this when all files are installed below CPACK_TEMPORARY_DIRECTORY: what Debian wants to have besides, elsewhere,
# in another form, or not at all.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(doc ${share}/doc/sendmail-wizard)
set(readable FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

# Compressed, without the name and the time of the file.
function(compress file)
    execute_process(COMMAND gzip --best --no-name ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# What CPack's strip leaves: the compiler's name.
execute_process(COMMAND strip --remove-section=.comment ${CPACK_TEMPORARY_DIRECTORY}/usr/bin/sendmail-wizard
    COMMAND_ERROR_IS_FATAL ANY)

compress(${share}/man/man1/sendmail-wizard.1)

# CPack has set DESTDIR, which file(INSTALL) would put in front once more.
file(COPY ${CPACK_DEBIAN_FILES}/copyright DESTINATION ${doc} ${readable})
file(REMOVE ${doc}/LICENSE)
configure_file(${CPACK_DEBIAN_FILES}/changelog.in ${doc}/changelog @ONLY ${readable})
compress(${doc}/changelog)

if(NOT CPACK_PACKAGE_HOMEPAGE_URL)
    file(COPY ${CPACK_DEBIAN_FILES}/overrides/sendmail-wizard DESTINATION ${share}/lintian/overrides ${readable})
endif()

# Debian's zsh reads the completions of packages from here.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
