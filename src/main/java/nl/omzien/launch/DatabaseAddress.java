package nl.omzien.launch;

/** Where the database is and who we are there. */
record DatabaseAddress(String url, String user, String password) {
  /** The address without anything that may be secret. */
  String shown() {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public String toString() {
    return shown();
  }
}
