import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/notices", words: ["notice"], duties: "signed_in", load: () => import("./notices") },
  { path: "/mail", words: ["notice"], duties: ["administrator", "centre"], load: () => import("./mail") },
];

export default pages;
