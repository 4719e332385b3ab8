# Texts: English stands in the sources; zh_CN and es in the .ts files beside this one. The .qm files travel inside the
# programs. `ninja update_translations` brings new texts into the .ts files.
file(GLOB STARDESK_TS ${CMAKE_SOURCE_DIR}/translations/*.ts)
qt_add_lrelease(stardesk_core TS_FILES ${STARDESK_TS} QM_FILES_OUTPUT_VARIABLE STARDESK_QM)
qt_add_resources(stardesk_core stardesk_translations PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${STARDESK_QM})
add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I . models ui app -ts ${STARDESK_TS}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
