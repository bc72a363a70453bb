import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/activity-effects", words: ["effect"], duties: ["centre", "regional_methodist", "ministry"], load: () => import("./effects") },
  { path: "/route-effects", words: ["effect"], duties: ["centre", "regional_methodist", "ministry"], load: () => import("./routes") },
];

export default pages;
