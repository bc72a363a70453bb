#pragma once
// Why a file that was sent is not taken.
#include "base/result.h"

namespace marshrut::files::errors {

inline constexpr ErrorCode empty{"files.empty", Kind::invalid, "Файл пуст. Выберите другой или сохраните его заново.",
                                 "The file is empty. Choose another or save it anew."};
inline constexpr ErrorCode too_large{"files.too_large", Kind::invalid,
                                     "Файл больше {} МБ. Сожмите его или дайте ссылку вместо файла.",
                                     "The file is larger than {} MB. Compress it or give a link instead."};
inline constexpr ErrorCode kind_not_allowed{"files.kind_not_allowed", Kind::invalid,
                                            "Файлы вида «{}» не принимаются. Подойдут: {}.",
                                            "Files of the kind \"{}\" are not accepted. These are: {}."};
inline constexpr ErrorCode not_what_it_says{
    "files.not_what_it_says", Kind::invalid,
    "Содержимое файла не соответствует его расширению «{}». Сохраните файл в нужном виде и отправьте ещё раз.",
    "The content of the file does not fit its extension \"{}\". Save it in the right format and send it again."};
inline constexpr ErrorCode two_kinds_at_once{
    "files.two_kinds_at_once", Kind::invalid,
    "В файле спрятано содержимое другого вида. Сохраните документ заново в обычной программе и отправьте ещё раз.",
    "The file hides content of another kind. Save the document anew in an ordinary program and send it again."};
inline constexpr ErrorCode has_macros{"files.has_macros", Kind::invalid,
                                      "В документе есть макросы. Сохраните его без макросов и отправьте ещё раз.",
                                      "The document holds macros. Save it without them and send it again."};
inline constexpr ErrorCode film_shows_author{
    "files.film_shows_author", Kind::invalid,
    "Видео здесь не принимается: эксперт не должен видеть, чья это работа. Пришлите документ или снимки страниц.",
    "No films here: the expert is not to see whose work it is. Send a document or pictures of pages."};
inline constexpr ErrorCode not_cleaned{
    "files.not_cleaned", Kind::invalid,
    "Из файла не удаётся убрать сведения об авторе: он повреждён или защищён паролем. Сохраните его заново, лучше всего как PDF без пароля, и отправьте ещё раз.",
    "What says whose file it is cannot be taken out: it is damaged or under a password. Save it anew, best as PDF without a password, and send it again."};
inline constexpr ErrorCode part_not_cleaned{
    "files.part_not_cleaned", Kind::invalid,
    "В файле есть часть вида «{}», из которой нельзя убрать сведения об авторе. Напечатайте документ в PDF (команда «Печать», принтер «PDF») и отправьте то, что получится.",
    "The file holds a part of the kind \"{}\" that what says whose it is cannot be taken out of. Print the document to PDF and send what comes out."};
inline constexpr ErrorCode pictures_too_large{
    "files.pictures_too_large", Kind::invalid,
    "Снимок больше {} мегапикселей, или снимки файла вместе больше {}. Уменьшите их и отправьте файл ещё раз.",
    "A picture has more than {} megapixels, or all pictures of the file more than {}. Make them smaller and send it again."};
inline constexpr ErrorCode too_much_inside{
    "files.too_much_inside", Kind::invalid,
    "Внутри файла слишком много данных, чтобы его проверить. Напечатайте документ в PDF (команда «Печать», принтер «PDF») или разделите на части и отправьте ещё раз.",
    "The file unpacks to too much to be checked. Print the document to PDF or divide it, and send it again."};
inline constexpr ErrorCode cleaning_busy{
    "files.cleaning_busy", Kind::unavailable,
    "Сейчас готовится другой файл, до Вашего очередь не дошла. Повторите через минуту.",
    "Another file is being prepared and yours did not get its turn. Try again in a minute."};

inline constexpr const ErrorCode* all[] = {
    &empty, &too_large, &kind_not_allowed, &not_what_it_says, &two_kinds_at_once, &has_macros, &film_shows_author,
    &not_cleaned, &part_not_cleaned, &pictures_too_large, &too_much_inside, &cleaning_busy};

}  // namespace marshrut::files::errors
