import ru from "./ru.json";
