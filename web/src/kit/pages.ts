import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [{ path: "/kit", words: ["kit"], duties: "anyone", load: () => import("./kit") }];

export default pages;
