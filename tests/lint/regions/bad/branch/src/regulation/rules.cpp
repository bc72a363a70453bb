if (region == "kirov") return 1;
// в Свердловской области иначе
