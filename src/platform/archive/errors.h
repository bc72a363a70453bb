#pragma once
// Why an archive, or an office document which is one, is not opened.
#include "base/result.h"

namespace marshrut::archive::errors {

inline constexpr ErrorCode damaged{"archive.damaged", Kind::invalid,
                                   "Файл повреждён и не открывается. Сохраните его заново и отправьте ещё раз.",
                                   "The file is damaged and cannot be opened. Save it anew and send it again."};
inline constexpr ErrorCode too_many_entries{"archive.too_many_entries", Kind::invalid,
                                            "В файле больше {} вложенных частей. Отправьте файл попроще.",
                                            "The file holds more than {} parts. Send a simpler file."};
inline constexpr ErrorCode too_large_inside{"archive.too_large_inside", Kind::invalid,
                                            "В распакованном виде файл больше допустимого. Разделите его на несколько.",
                                            "Unpacked, the file is larger than allowed. Divide it into several."};
inline constexpr ErrorCode unsafe_name{
    "archive.unsafe_name", Kind::invalid, "Внутри файла есть часть с недопустимым именем. Такой файл не принимается.",
    "A part inside the file has a name that is not allowed. Such a file is not accepted."};
inline constexpr ErrorCode encrypted{"archive.encrypted", Kind::invalid,
                                     "Файл защищён паролем. Снимите пароль и отправьте ещё раз.",
                                     "The file is protected by a password. Remove it and send the file again."};

inline constexpr const ErrorCode* all[] = {&damaged, &too_many_entries, &too_large_inside, &unsafe_name, &encrypted};

}  // namespace marshrut::archive::errors
