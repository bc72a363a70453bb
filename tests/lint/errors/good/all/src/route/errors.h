#pragma once
namespace marshrut::route::errors {
inline constexpr ErrorCode too_long{"route.too_long", Kind::invalid,
    "Срок больше года: "
    "сократите его.",
    "The term is longer than a year."};
inline constexpr ErrorCode late{"route.late", Kind::conflict, "Поздно {}.", "Too late {}."};
inline constexpr const ErrorCode* all[] = {&too_long, &late};
}
