import { maxBytes } from './decode';

export const help = {
  munaqqih: `Munaqqih marks what machine translation got wrong in Arabic articles, and mends it.

Usage: munaqqih <command>

Commands:
  check [PATH…]   review articles
  checks          list what is looked for

Options:
  --help          of a command too: munaqqih check --help
  --version
`,

  check: `Reviews Arabic articles and says what is wrong in them.

Usage: munaqqih check [options] [PATH…]

PATH is a file, a folder, or - for standard input; without one, the working folder. Folders are
searched for articles: NAME.ar.md, NAME.ar.markdown and NAME.ar.txt, and other files with these
endings whose prose is mostly Arabic; hidden folders, node_modules and dist are left out.

  --source FILE         the English source of the article; otherwise NAME.ar.md belongs to
                        NAME.en.md beside it, unless its front matter says source: FILE
  --no-source           look at the Arabic alone
  --termbase FILE       a termbase (.yaml, .csv, .tsv, .tbx) on top of those named *.terms.* in
                        .munaqqih/ of the article's folder and the folders above; may be repeated

  --newspaper WHERE     the conventions of a newspaper: algeria, egypt, gulf, international, levant,
                        morocco or tunisia; the options below change what they say
  --names STYLE         the letters of names of companies and products: asInArticle (default),
                        arabic or latin
  --digits STYLE        any (default: one kind in an article, whichever), arabic-indic or latin
  --quotes STYLE        any (default: one kind in an article, whichever), guillemets, curly or
                        straight
  --months STYLE        any (default: names of one kind), latin (يناير), syriac (كانون الثاني), both,
                        french (جانفي) or moroccan (يناير, غشت)
  --percent STYLE       any (default), sign (50%) or words (50 في المئة)
  --decimals STYLE      any (default), point (3.5) or comma (3,5)
  --spelling WORDS      confusions (default): words that are misspelt in a known way; all: every
                        word that is in no dictionary, names too, as hints, which are then shown
                        without --min-severity too
  --do-not-translate NAME
                        a name or acronym that stays in Latin letters, written so; may be repeated

  --format FORMAT       pretty (default), json, sarif or github
  --output FILE         write the report there
  --min-severity LEVEL  report nothing below: critical, major, minor or neutral
                        (default minor; neutral for json and sarif)
  --lang en|ar          the language of the messages (default en)

  --fix                 apply the safe fixes of findings from --min-severity (default minor) up
  --fix-dry-run         print them as a unified diff instead

  --fail-on LEVEL       what makes the exit status 1: a level as above, or never (default major)

Exit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, or input that could not
be read (UTF-8 text of at most ${maxBytes / 1_000_000} MB), while the other files are still reviewed.

Examples:
  munaqqih check article.ar.md
  munaqqih check --fix content/
  munaqqih check --format sarif --output munaqqih.sarif --fail-on critical content/
`,

  checks: `Lists the checks: name, severity, and what each finds.

Usage: munaqqih checks [--lang en|ar]

An article silences a check with <!-- munaqqih-disable NAME --> until <!-- munaqqih-enable NAME -->.
`,
} as const;
