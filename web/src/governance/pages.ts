import type { Page } from "../ui/page/pages";

const school = ["head", "deputy", "responsible"] as const;

const pages: readonly Page[] = [
  { path: "/responsible", words: ["governance"], duties: [...school, "municipal_methodist", "centre"], load: () => import("./responsible") },
  { path: "/school-records", words: ["governance"], duties: [...school, "municipal_methodist"], load: () => import("./records") },
  { path: "/meetings", words: ["governance"], duties: [...school, "municipal_methodist"], load: () => import("./meetings") },
  { path: "/recommendations", words: ["governance"], duties: [...school, "teacher", "association_head", "municipal_methodist"], load: () => import("./recommendations") },
  { path: "/criteria", words: ["governance"], duties: [...school, "teacher", "association_head", "municipal_methodist"], load: () => import("./criteria") },
];

export default pages;
