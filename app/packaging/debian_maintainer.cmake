# SPDX-License-Identifier: MIT
# CPack reads this when it makes a package. Whoever makes packages on Debian has these variables set; there is no mailbox
# behind the default, since .invalid never has one.
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The sendmail-wizard authors <authors@sendmail-wizard.invalid>")
if(DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
