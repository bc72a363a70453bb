import type { Page } from "../ui/page/pages";

const authors = ["teacher", "head", "deputy"] as const;

const pages: readonly Page[] = [
  { path: "/my/closing", words: ["recognition"], duties: authors, load: () => import("./my_closing") },
  { path: "/my/reflection", words: ["recognition"], duties: authors, load: () => import("./my_reflection") },
  { path: "/my/satisfaction", words: ["recognition"], duties: authors, load: () => import("./my_satisfaction") },
  { path: "/my/product", words: ["recognition"], duties: authors, load: () => import("./my_product") },
  { path: "/my/portfolio", words: ["recognition"], duties: "signed_in", load: () => import("./my_portfolio") },
  { path: "/products", words: ["recognition"], duties: ["regional_methodist", "expert", "centre"], load: () => import("./products") },
  { path: "/routes/:route/closing", words: ["recognition"], duties: ["regional_methodist", "centre"], load: () => import("./route_closing") },
  { path: "/effects", words: ["recognition"], duties: ["head", "deputy", "regional_methodist", "centre"], load: () => import("./effects") },
  { path: "/routes/:route/effect", words: ["recognition"], duties: "signed_in", load: () => import("./effect") },
  { path: "/certificates", words: ["recognition"], duties: ["centre"], load: () => import("./certificates") },
];

export default pages;
