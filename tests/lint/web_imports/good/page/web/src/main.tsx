import { Route } from "./route/page";
import { SignIn } from "./sign_in/page";
