import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [{ path: "/help", words: ["help"], duties: "anyone", load: () => import("./help") }];

export default pages;
