# Texts: English stands in the sources; zh_CN and es in the .ts files beside this one, and the English singulars and plurals
# of counted things in a third. The .qm files travel inside the programs. `ninja update_translations` brings new texts into
# the .ts files.
set(STARDESK_TS)
foreach(language en zh_CN es)
    list(APPEND STARDESK_TS ${CMAKE_SOURCE_DIR}/translations/stardesk_${language}.ts)
endforeach()
qt_add_lrelease(stardesk_core TS_FILES ${STARDESK_TS} QM_FILES_OUTPUT_VARIABLE STARDESK_QM)
qt_add_resources(stardesk_core stardesk_translations PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${STARDESK_QM})
set(STARDESK_LUPDATE Qt6::lupdate -silent -no-obsolete -locations none -I . models ui app)
add_custom_target(update_translations
    COMMAND ${STARDESK_LUPDATE} -ts translations/stardesk_zh_CN.ts translations/stardesk_es.ts
    COMMAND ${STARDESK_LUPDATE} -pluralonly -source-language en -target-language en -ts translations/stardesk_en.ts
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
