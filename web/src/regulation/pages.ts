import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/regulation", words: ["regulation"], duties: "signed_in", load: () => import("./regulation") },
  { path: "/regulation/draft", words: ["regulation"], duties: ["centre", "administrator"], load: () => import("./draft") },
];

export default pages;
