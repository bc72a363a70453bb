import type { Page } from "../ui/page/pages";

const informers = ["municipal_methodist", "regional_methodist", "tutor", "curator", "mentor", "centre"] as const;
const pages: readonly Page[] = [
  { path: "/notices", words: ["notice"], duties: "signed_in", load: () => import("./notices") },
  { path: "/messages", words: ["notice"], duties: informers, load: () => import("./messages") },
  { path: "/mail", words: ["notice"], duties: ["administrator", "centre"], load: () => import("./mail") },
];

export default pages;
