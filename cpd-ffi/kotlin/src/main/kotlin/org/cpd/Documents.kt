package org.cpd

/** The documents of one kind that come with this library: resources, with a list of their ids beside them. */
internal class Documents(private val folder: String) {
    /** The ids, in alphabetical order. */
    fun ids(): List<String> = resource("index.txt").orEmpty().lines().filter(String::isNotEmpty)

    /** The text of a document; null where there is none of that id. */
    // The id becomes part of a path, so only a known one may.
    fun json(id: String): String? = if (id in ids()) resource("$id.json") else null

    /** The same, where a wrong id is a wrong argument of that name. */
    fun json(id: String, argument: String): String =
        json(id) ?: throw CpdException.InvalidArgument(argument, id, "expected one of ${ids().joinToString()}")

    private fun resource(name: String): String? =
        Documents::class.java.getResourceAsStream("/org/cpd/$folder/$name")?.use { it.reader().readText() }
}
