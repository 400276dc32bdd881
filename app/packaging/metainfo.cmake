# SPDX-License-Identifier: MIT
# What software centres show. They take pictures from the web only, so these need a home page.
set(SENDMAIL_WIZARD_HOMEPAGE "${PROJECT_HOMEPAGE_URL}" CACHE STRING
    "Where the project is published, with a copy of resources/screenshots; empty: nowhere yet")

function(screenshot_element out kind file)
    set(captions "<caption>${ARGV3}</caption>")
    foreach(language de es fr ja)
        list(POP_FRONT ARGN)
        list(GET ARGN 0 caption)
        string(APPEND captions "<caption xml:lang=\"${language}\">${caption}</caption>")
    endforeach()
    set(${out} "<screenshot${kind}>${captions}<image>${homepage}/resources/screenshots/${file}</image></screenshot>"
        PARENT_SCOPE)
endfunction()

# write_metainfo(HOMEPAGE FILE): an empty HOMEPAGE leaves out what needs one.
function(write_metainfo homepage file)
    if(homepage)
        set(homepage_element "<url type=\"homepage\">${homepage}</url>")
        screenshot_element(first " type=\"default\"" masquerade.png
            "The files follow each answer, and each line is explained"
            "Die Dateien folgen jeder Antwort, und jede Zeile wird erklärt"
            "Los archivos siguen cada respuesta y cada línea se explica"
            "Les fichiers suivent chaque réponse et chaque ligne est expliquée"
            "ファイルは回答に追随し、どの行にも説明がある")
        screenshot_element(second "" review.png
            "What will be true on the host"
            "Was auf dem Host gelten wird"
            "Cómo quedará el equipo"
            "Ce qui sera vrai sur l’hôte"
            "ホストで実際に起こること")
        set(screenshots_element "<screenshots>${first}${second}</screenshots>")
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/resources/desktop/metainfo.xml.in ${file} @ONLY)
endfunction()
