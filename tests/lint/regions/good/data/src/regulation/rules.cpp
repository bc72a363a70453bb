// a region is a row of data
bool far(const Region& region) { return region.code == chosen; }
