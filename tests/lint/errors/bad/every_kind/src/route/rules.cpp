constexpr ErrorCode own{"route.own", Kind::invalid, "Не так.", "Wrong."};
