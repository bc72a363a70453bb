#pragma once
namespace marshrut::route::errors {
inline constexpr ErrorCode a{"route.a", Kind::invalid, "Не так.", "Wrong."};
inline constexpr ErrorCode b{"route.c", Kind::invalid, "Не так.", "Wrong."};
inline constexpr ErrorCode c{"route.c", Kind::invalid, "Wrong.", "Не так."};
inline constexpr ErrorCode d{"route.d", Kind::invalid, "Не так.", ""};
inline constexpr ErrorCode e{"route.e", Kind::invalid, "Не так."};
inline constexpr const ErrorCode* all[] = {&b, &c, &d, &e, &f};
}
