import type { Page } from "../ui/page/pages";

const pages: readonly Page[] = [
  { path: "/catalogue", words: ["catalogue"], duties: "signed_in", load: () => import("./list") },
  { path: "/catalogue/import", words: ["catalogue"], duties: ["centre"], load: () => import("./import_lists") },
  { path: "/catalogue/offer", words: ["catalogue"], duties: ["centre", "regional_methodist"], load: () => import("./offer") },
  { path: "/programmes", words: ["catalogue"], duties: ["centre", "regional_methodist", "expert"], load: () => import("./programme/programmes") },
  { path: "/programmes/:activity", words: ["catalogue"], duties: ["centre", "regional_methodist", "expert"], load: () => import("./programme/expertise") },
  { path: "/offers", words: ["catalogue"], duties: ["centre", "regional_methodist", "municipal_methodist"], load: () => import("./offers/offers") },
  { path: "/attendance/:session", words: ["catalogue"], duties: ["centre", "municipal_methodist"], load: () => import("./offers/attendance") },
  { path: "/catalogue/:activity", words: ["catalogue", "effect"], duties: "signed_in", load: () => import("./activity") },
];

export default pages;
