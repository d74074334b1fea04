package org.cpd

import com.google.gson.JsonObject
import com.google.gson.JsonParser
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.readText
import kotlin.io.path.relativeTo

/** The worked examples that every language answers: `tests/cases` of the repository. */
object Cases {
    val root: Path = Path.of(setting("cpd.cases"))

    val files: List<CaseFile> by lazy { caseFiles(root).map(CaseFile::read) }

    /** A question that has an answer, for tests of something else than the answer. */
    val answered: Case by lazy {
        val newYork = Packs.json("us-ny-ctle")
        files.asSequence().flatMap(CaseFile::cases).first { it.pack == newYork && it.ask == "statement" && !it.expect.has("error") }
    }
}

/** A file of cases. */
class CaseFile(val name: String, val cases: List<Case>) {
    companion object {
        fun read(path: Path): CaseFile {
            val file = JsonParser.parseString(path.readText()).asJsonObject
            // The id of a bundled pack, or a pack of the file's own.
            val pack = file["pack"].let { if (it.isJsonPrimitive) Packs.json(it.asString) else it.toString() }
            val cases = file["cases"].asJsonArray.map { Case.read(pack, it.asJsonObject) }
            val name = path.relativeTo(Cases.root).toString()
            check(cases.isNotEmpty()) { "no cases in $name" }
            return CaseFile(name, cases)
        }
    }
}

/** A question to a pack, given as its text, and what is expected of the answer. */
class Case(
    val name: String,
    val pack: String,
    val ask: String,
    val record: String,
    val on: Date,
    /** What advice can choose from. */
    val question: String,
    val expect: JsonObject,
) {
    /** The answer as JSON text. */
    fun answer(engine: Engine): String = when (ask) {
        "statement" -> engine.statementJson(record, on)
        "career" -> engine.careerJson(record, on)
        "advice" -> engine.adviseJson(record, on, question)
        else -> throw IllegalStateException("no case can ask for `$ask`")
    }

    companion object {
        fun read(pack: String, case: JsonObject) = Case(
            name = case["name"].asString,
            pack = pack,
            ask = case["ask"]?.asString ?: "statement",
            record = case["record"].toString(),
            on = case["on"].asString,
            question = case["question"]?.toString() ?: "{}",
            expect = case["expect"].asJsonObject,
        )
    }
}

/** The paths of the files with cases under a folder, in order. */
fun caseFiles(root: Path): List<Path> {
    val paths = Files.walk(root).use { all -> all.filter { it.extension == "json" }.sorted().toList() }
    check(paths.isNotEmpty()) { "no case files under $root" }
    return paths
}

/** A system property that the build sets. */
fun setting(name: String): String =
    System.getProperty(name) ?: throw IllegalStateException("the system property $name is not set; see pom.xml")
