import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [{ path: "/regulation", words: ["regulation"], duties: "signed_in", load: () => import("./regulation") }];

export default pages;
