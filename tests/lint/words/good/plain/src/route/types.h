// an educator may be named in a comment
struct Route { std::string teacher = "pedagogue"; Axiom axiom; };
