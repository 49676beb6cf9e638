# SPDX-License-Identifier: GPL-3.0-or-later
# What cpack makes: a .deb on Linux; untested, an installer on Windows and a disk image on macOS.
set(CPACK_PACKAGE_NAME gapwright)
set(CPACK_PACKAGE_VENDOR "Gapwright maintainers")
set(CPACK_PACKAGE_CONTACT "Gapwright maintainers <maintainers@gapwright.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for implementing ISO/IEC 20000-1")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Gapwright)
set(CPACK_PACKAGE_EXECUTABLES gapwright Gapwright)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
endif()

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1 CACHE STRING "Debian revision; debian/changelog begins with it")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The window is set in Inter, documents in Noto Sans; no library names the fonts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-noto-core")
# Native file dialogs, Wayland, and the texts of Qt's own buttons.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "qt6-translations-l10n, qt6-wayland, qt6-xdgdesktopportal-platformtheme")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Gapwright helps people who implement a service management system after
ISO/IEC 20000-1:2018: it keeps one client engagement in one local file, with
the gap analysis against the clauses of the standard, capability by process,
evidence, actions and history, and writes the gap report as PDF.
.
It works offline and opens no network connection. The texts of the
requirements are its own words: the standard itself is not included and a
licensed copy of it is needed. Gapwright does not certify anything.
.
The package holds the desktop program gapwright and gapwright-cli, which does
the same work without a window.")

include(CPack)
