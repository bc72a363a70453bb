struct IomRevision { std::string main_educator; };
