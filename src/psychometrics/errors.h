#pragma once
// Why answers or parameters cannot be used, and what a calibration or a score has to warn of. The first argument of what
// comes from a file is its name; lines and columns count from 1, as a spreadsheet shows them.
#include "base/result.h"

namespace marshrut::psychometrics::errors {

inline constexpr ErrorCode table_empty{
    "psychometrics.table_empty", Kind::invalid,
    "{}: в таблице нет строк. Первая строка называет столбцы, дальше — по строке на запись.",
    "{}: the table has no rows. The first line names the columns, then a line for each record."};
inline constexpr ErrorCode no_items{
    "psychometrics.no_items", Kind::invalid,
    "{}, строка 1: нет ни одного задания. Назовите задания в первой строке, кроме столбца freq.",
    "{}, line 1: there is no item. Name the items in the first line, beside the column freq."};
inline constexpr ErrorCode item_unnamed{"psychometrics.item_unnamed", Kind::invalid,
                                        "{}, строка {}, столбец {}: у задания нет имени. Впишите имя.",
                                        "{}, line {}, column {}: the item has no id. Write one."};
inline constexpr ErrorCode item_twice{"psychometrics.item_twice", Kind::invalid,
                                      "{}, строка {}, столбец {}: задание «{}» уже есть. Имена не повторяются; первая "
                                      "строка ответов должна называть задания.",
                                      "{}, line {}, column {}: the item “{}” is there already. Ids are not repeated; "
                                      "the first line of answers names the items."};
inline constexpr ErrorCode uneven_row{"psychometrics.uneven_row", Kind::invalid,
                                      "{}, строка {}: ячеек {}, а столбцов {}. Пропущенный ответ — пустая ячейка.",
                                      "{}, line {}: {} cells for {} columns. A missing answer is an empty cell."};
inline constexpr ErrorCode answer_unreadable{
    "psychometrics.answer_unreadable", Kind::invalid,
    "{}, строка {}, столбец {}: «{}» — не ответ. Нужно целое число от 0 до 99; пропуск — пустая ячейка.",
    "{}, line {}, column {}: “{}” is no answer. An integer from 0 to 99 is needed; leave the cell empty if there is "
    "none."};
inline constexpr ErrorCode frequency_unreadable{
    "psychometrics.frequency_unreadable", Kind::invalid,
    "{}, строка {}, столбец {}: «{}» — не частота. Нужно число от 0 до 1000000000.",
    "{}, line {}, column {}: “{}” is no frequency. A number from 0 to 1000000000 is needed."};
inline constexpr ErrorCode column_missing{"psychometrics.column_missing", Kind::invalid,
                                          "{}: нет столбца «{}». Нужны {}.",
                                          "{}: there is no column “{}”. Needed: {}."};
inline constexpr ErrorCode model_unknown{
    "psychometrics.model_unknown", Kind::invalid,
    "{}, строка {}, столбец {}: модели «{}» нет. Есть rasch, 2pl, 3pl, pcm, gpcm, grm.",
    "{}, line {}, column {}: there is no model “{}”. There are rasch, 2pl, 3pl, pcm, gpcm, grm."};
inline constexpr ErrorCode parameter_unreadable{"psychometrics.parameter_unreadable", Kind::invalid,
                                                "{}, строка {}, столбец {}: «{}» — не параметр. a — от -100 до 100, d "
                                                "— от -10000 до 10000, c — больше 0 и меньше 1.",
                                                "{}, line {}, column {}: “{}” is no parameter. a is from -100 to 100, "
                                                "d from -10000 to 10000, c above 0 and below 1."};
inline constexpr ErrorCode population_unreadable{
    "psychometrics.population_unreadable", Kind::invalid,
    "{}, строка {}: нужно «#population,среднее,дисперсия», среднее от -6 до 6, дисперсия больше 0 и не больше 100.",
    "{}, line {}: “#population,mean,variance” is needed, a mean from -6 to 6 and a variance above 0 and at most 100."};
inline constexpr ErrorCode intercepts_wrong{
    "psychometrics.intercepts_wrong", Kind::invalid,
    "{}, строка {}: столбцы d не подходят модели {}. rasch, 2pl, 3pl — только d1; без пропусков; у grm — по убыванию.",
    "{}, line {}: the columns d do not fit the model {}. rasch, 2pl, 3pl have d1 alone; no gaps; those of grm "
    "descend."};

inline constexpr ErrorCode options_too_many{
    "psychometrics.options_too_many", Kind::invalid,
    "{}, строка {}, столбец {}: у задания «{}» больше 100 разных ответов. Проверьте, тот ли это столбец.",
    "{}, line {}, column {}: the item “{}” has more than 100 different answers. Check whether it is the right column."};
inline constexpr ErrorCode row_unknown{
    "psychometrics.row_unknown", Kind::invalid,
    "{}, строка {}: «{}» — не номер строки ответов. Нужно целое число от 1 до {}.",
    "{}, line {}: “{}” is no row of the answers. An integer from 1 to {} is needed."};
inline constexpr ErrorCode row_twice{"psychometrics.row_twice", Kind::invalid,
                                     "{}, строка {}: строка ответов {} названа дважды. Оставьте одну группу.",
                                     "{}, line {}: the row {} of the answers is named twice. Leave one group."};
inline constexpr ErrorCode group_unnamed{"psychometrics.group_unnamed", Kind::invalid,
                                         "{}, строка {}: у группы нет имени. Впишите имя или уберите строку.",
                                         "{}, line {}: the group has no name. Write one or remove the line."};
inline constexpr ErrorCode groups_too_few{
    "psychometrics.groups_too_few", Kind::invalid,
    "Сравнивать не с кем: нужны хотя бы две группы людей. Проверьте столбец group.",
    "There is nothing to compare: at least two groups of people are needed. Check the column group."};
inline constexpr ErrorCode key_unknown{
    "psychometrics.key_unknown", Kind::invalid,
    "{}, строка 1, столбец {}: у задания «{}» нет ключа. Впишите его в таблицу ключей.",
    "{}, line 1, column {}: the item “{}” has no key. Write it into the table of keys."};
inline constexpr ErrorCode key_twice{"psychometrics.key_twice", Kind::invalid,
                                     "{}, строка {}: у задания «{}» уже есть ключ. Оставьте один.",
                                     "{}, line {}: the item “{}” has a key already. Leave one."};
inline constexpr ErrorCode key_empty{"psychometrics.key_empty", Kind::invalid,
                                     "{}, строка {}: нет задания или ключа. Впишите оба или уберите строку.",
                                     "{}, line {}: the item or the key is missing. Write both or remove the line."};
inline constexpr ErrorCode facet_missing{"psychometrics.facet_missing", Kind::invalid,
                                         "{}: нет столбца «{}», который назван условием оценки.",
                                         "{}: there is no column “{}”, which was named as a facet."};
inline constexpr ErrorCode level_empty{"psychometrics.level_empty", Kind::invalid,
                                       "{}, строка {}: пусто в столбце «{}». Впишите, кто или что это.",
                                       "{}, line {}: the column “{}” is empty. Write who or what it is."};
inline constexpr ErrorCode ratings_constant{
    "psychometrics.ratings_constant", Kind::invalid,
    "У «{}» все оценки одинаковы: шкала ничего не различает. Уберите столбец или возьмите --steps common.",
    "All ratings of “{}” are the same: its scale tells nothing apart. Remove the column or use --steps common."};
inline constexpr ErrorCode points_unused{
    "psychometrics.points_unused", Kind::invalid,
    "Шкала с «{}»: балл {} никто не поставил, а больший и меньший есть. Объедините баллы или возьмите --steps common.",
    "The scale of “{}”: nobody gave {} points, but more and fewer were given. Join points or use --steps common."};
inline constexpr ErrorCode ratings_extreme{
    "psychometrics.ratings_extreme", Kind::invalid,
    "«{}»: все оценки наименьшие или все наибольшие, строгость не определена. Уберите эти оценки.",
    "“{}”: all ratings are the least or all are the greatest, its severity is not identified. Remove these ratings."};
inline constexpr ErrorCode item_unknown{
    "psychometrics.item_unknown", Kind::invalid,
    "{}, строка 1, столбец {}: у задания «{}» нет параметров. Уберите столбец или откалибруйте задание.",
    "{}, line 1, column {}: the item “{}” has no parameters. Remove the column or calibrate the item."};
inline constexpr ErrorCode category_unknown{
    "psychometrics.category_unknown", Kind::invalid,
    "{}, строка {}, столбец {}: у задания «{}» нет ответа {}; наибольший — {}. Исправьте ответ.",
    "{}, line {}, column {}: the item “{}” has no answer {}; the greatest is {}. Correct the answer."};
inline constexpr ErrorCode too_few_answers{
    "psychometrics.too_few_answers", Kind::invalid,
    "Ответов слишком мало: калибровке нужны хотя бы два человека и два задания с ответами.",
    "Too few answers: a calibration needs at least two people and two items with answers."};
inline constexpr ErrorCode not_identified{
    "psychometrics.not_identified", Kind::invalid,
    "Модель не определена данными: у заданий, связанных с «{}» общими людьми, параметров {}, а различимых частот {}. "
    "Добавьте "
    "задания, возьмите rasch или pcm, либо априорные распределения: --priors operational.",
    "The data do not identify the model: the items that share people with “{}” have {} parameters for {} distinct "
    "frequencies. "
    "Add items, use rasch or pcm, or priors: --priors operational."};
inline constexpr ErrorCode information_singular{"psychometrics.information_singular", Kind::invalid,
                                                "Ответы не определяют параметры задания «{}»: их можно менять, не "
                                                "меняя правдоподобия. Добавьте людей, ответивших на "
                                                "общие задания, возьмите rasch или pcm, либо --priors operational.",
                                                "The answers do not identify the parameters of the item “{}”: they can "
                                                "move and the likelihood does not. Add people who "
                                                "answered items in common, use rasch or pcm, or --priors operational."};
inline constexpr ErrorCode item_constant{"psychometrics.item_constant", Kind::invalid,
                                         "Столбец {}, задание «{}»: все ответы одинаковы ({}), его трудность не "
                                         "определена. Уберите столбец или возьмите --priors operational.",
                                         "Column {}, item “{}”: all answers are the same ({}), its difficulty is not "
                                         "identified. Remove the column or use --priors operational."};
inline constexpr ErrorCode reference_unknown{"psychometrics.reference_unknown", Kind::invalid,
                                             "Группы «{}» нет. Назовите одну из столбца group.",
                                             "There is no group “{}”. Name one of the column group."};
inline constexpr ErrorCode group_unlinked{"psychometrics.group_unlinked", Kind::invalid,
                                          "Группа «{}»: у её ответов нет общих заданий с остальными, её среднее не "
                                          "определено. Уберите группу или добавьте общие "
                                          "задания.",
                                          "Group “{}”: its answers share no items with the others, its mean is not "
                                          "identified. Remove the group or add items in "
                                          "common."};
inline constexpr ErrorCode nothing_fixed{
    "psychometrics.nothing_fixed", Kind::invalid,
    "Ни на одно задание с известными параметрами нет ответов: новым не к чему привязаться. Проверьте имена заданий.",
    "No item with known parameters has answers: the new ones have nothing to stand on. Check the ids of items."};
inline constexpr ErrorCode fixed_category_unknown{
    "psychometrics.fixed_category_unknown", Kind::invalid,
    "Столбец {}, задание «{}»: есть ответ {}, а по известным параметрам наибольший — {}. Исправьте ответы.",
    "Column {}, item “{}”: there is the answer {}, but by its known parameters the greatest is {}. Correct the "
    "answers."};
inline constexpr ErrorCode category_unchosen{"psychometrics.category_unchosen", Kind::invalid,
                                             "Столбец {}, задание «{}»: ответ {} никто не выбрал, а больший есть. "
                                             "Объедините его с соседним или, кроме grm, возьмите "
                                             "--priors operational.",
                                             "Column {}, item “{}”: nobody chose the answer {}, but a greater one is "
                                             "there. Join it with its neighbour or, but for grm, "
                                             "use --priors operational."};
inline constexpr ErrorCode not_dichotomous{
    "psychometrics.not_dichotomous", Kind::invalid,
    "Столбец {}, задание «{}»: есть ответ {}, а модель {} знает только 0 и 1. Возьмите pcm, gpcm или grm.",
    "Column {}, item “{}”: there is the answer {}, but the model {} knows 0 and 1 alone. Use pcm, gpcm or grm."};
inline constexpr ErrorCode start_impossible{
    "psychometrics.start_impossible", Kind::invalid,
    "Правдоподобие этих ответов не вычисляется. Проверьте частоты и априорные распределения.",
    "The likelihood of these answers cannot be computed. Check frequencies and priors."};

// Warnings: a finite answer is given all the same.
inline constexpr ErrorCode item_unanswered{"psychometrics.item_unanswered", Kind::invalid,
                                           "Столбец {}, задание «{}»: нет ни одного ответа, параметров нет.",
                                           "Column {}, item “{}”: nobody answered it, it gets no parameters."};
inline constexpr ErrorCode item_left_out{"psychometrics.item_left_out", Kind::invalid,
                                         "Столбец {}, задание «{}»: все ответы одинаковы ({}), его трудность не "
                                         "определена; оно пропущено. С --priors operational "
                                         "у него будут параметры.",
                                         "Column {}, item “{}”: all answers are the same ({}), its difficulty is not "
                                         "identified; it is left out. With --priors "
                                         "operational it gets parameters."};
inline constexpr ErrorCode rows_ungrouped{"psychometrics.rows_ungrouped", Kind::invalid,
                                          "Строк, которых нет ни в одной группе: {}; они пропущены.",
                                          "Rows that are in no group: {}; they are left out."};
inline constexpr ErrorCode item_by_prior{
    "psychometrics.item_by_prior", Kind::invalid,
    "Столбец {}, задание «{}»: ответ {} никто не выбрал; его параметр держится на априорном распределении.",
    "Column {}, item “{}”: nobody chose the answer {}; its parameter rests on the prior."};
inline constexpr ErrorCode rows_unanswered{"psychometrics.rows_unanswered", Kind::invalid,
                                           "Строк без единого ответа: {}; они ничего не говорят о заданиях.",
                                           "Rows without any answer: {}; they tell nothing of the items."};
inline constexpr ErrorCode not_certified{"psychometrics.not_certified", Kind::invalid,
                                         "Наибольшая составляющая градиента {} после {} проходов: решение не "
                                         "подтверждено. Добавьте ответы или возьмите --priors operational.",
                                         "The greatest component of the gradient is {} after {} passes: the solution "
                                         "is not certified. Add answers or use --priors operational."};
inline constexpr ErrorCode parameter_extreme{"psychometrics.parameter_extreme", Kind::invalid,
                                             "Задание «{}»: параметры уходят на край ({}). Проверьте ключ и ответы, "
                                             "возьмите --priors operational или модель проще.",
                                             "Item “{}”: its parameters run to an edge ({}). Check the key and the "
                                             "answers, use --priors operational or a simpler model."};
inline constexpr ErrorCode slope_negative{
    "psychometrics.slope_negative", Kind::invalid,
    "Задание «{}»: a = {} меньше нуля: знающие отвечают хуже. Проверьте ключ.",
    "Item “{}”: a = {} is below nought: those who know answer worse. Check the key."};
inline constexpr ErrorCode errors_unknown{
    "psychometrics.errors_unknown", Kind::invalid,
    "Стандартные ошибки не вычислены: матрица информации вырождена у «{}». Модель определена данными плохо.",
    "Standard errors are not computed: the information matrix is singular at “{}”. The data hardly identify the "
    "model."};
inline constexpr ErrorCode variance_extreme{"psychometrics.variance_extreme", Kind::invalid,
                                            "Дисперсия способности {}: люди почти не различаются или различаются "
                                            "больше, чем держат узлы от -6 до 6. Проверьте ответы.",
                                            "The variance of ability is {}: people hardly differ, or differ by more "
                                            "than the nodes from -6 to 6 hold. Check the answers."};
inline constexpr ErrorCode score_unbounded{
    "psychometrics.score_unbounded", Kind::invalid,
    "Строк без конечной оценки: {}, первая — {} (все ответы крайние или их нет). Возьмите eap, map или wle.",
    "Rows without a finite score: {}, the first is {} (all answers at one end, or none). Use eap, map or wle."};

inline constexpr ErrorCode not_comparable{
    "psychometrics.not_comparable", Kind::invalid,
    "Задание «{}», группа «{}»: ни при одном балле нет людей обеих групп с разными ответами, сравнить не по чему.",
    "Item “{}”, group “{}”: at no score do both groups have people with different answers, nothing can be compared."};
inline constexpr ErrorCode not_comparable_by_ability{
    "psychometrics.not_comparable_by_ability", Kind::invalid,
    "Задание «{}», группа «{}»: все в одной из групп отвечают одинаково или параметры слишком далеки от ответов, сравнить не по чему.",
    "Item “{}”, group “{}”: all of one group answer alike, or the parameters are too far from the answers; nothing can be compared."};
inline constexpr ErrorCode raters_not_linked{
    "psychometrics.raters_not_linked", Kind::invalid,
    "Оценщики не связаны общими людьми: строгость верна, только если людей распределили между ними случайно.",
    "Raters share no people: severities hold only if people were assigned to them at random."};
inline constexpr ErrorCode key_unchosen{"psychometrics.key_unchosen", Kind::invalid,
                                        "Задание «{}»: ключ «{}» никто не выбрал. Проверьте его.",
                                        "Item “{}”: nobody chose the key “{}”. Check it."};

inline constexpr ErrorCode fit_untold{
    "psychometrics.fit_untold", Kind::invalid,
    "Заданий, о которых S-X2 ничего не говорит: {}, первое — «{}». Нужно, чтобы 50 человек ответили на одни и те же "
    "задания и заданий было больше, чем параметров у одного.",
    "Items that S-X2 tells nothing of: {}, the first is “{}”. It takes 50 people who answered the same items, and more items "
    "than one of them has parameters."};

inline constexpr const ErrorCode* all[] = {&table_empty,
                                           &no_items,
                                           &item_unnamed,
                                           &item_twice,
                                           &uneven_row,
                                           &answer_unreadable,
                                           &frequency_unreadable,
                                           &column_missing,
                                           &model_unknown,
                                           &parameter_unreadable,
                                           &population_unreadable,
                                           &intercepts_wrong,
                                           &options_too_many,
                                           &row_unknown,
                                           &row_twice,
                                           &group_unnamed,
                                           &groups_too_few,
                                           &key_unknown,
                                           &key_twice,
                                           &key_empty,
                                           &facet_missing,
                                           &level_empty,
                                           &ratings_constant,
                                           &points_unused,
                                           &ratings_extreme,
                                           &item_unknown,
                                           &category_unknown,
                                           &too_few_answers,
                                           &not_identified,
                                           &item_constant,
                                           &category_unchosen,
                                           &reference_unknown,
                                           &group_unlinked,
                                           &nothing_fixed,
                                           &fixed_category_unknown,
                                           &item_left_out,
                                           &rows_ungrouped,
                                           &not_dichotomous,
                                           &start_impossible,
                                           &item_unanswered,
                                           &item_by_prior,
                                           &rows_unanswered,
                                           &not_certified,
                                           &parameter_extreme,
                                           &slope_negative,
                                           &errors_unknown,
                                           &information_singular,
                                           &variance_extreme,
                                           &score_unbounded,
                                           &not_comparable,
                                           &not_comparable_by_ability,
                                           &raters_not_linked,
                                           &key_unchosen,
                                           &fit_untold};

}  // namespace marshrut::psychometrics::errors
